<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/** A transaction that a ledger has committed. */
final class Transaction implements Model
{
    private const MEMBERS = ['timestamp' => 0, 'postings' => 0, 'reference' => 0, 'metadata' => 0, 'txid' => 0];

    /** Date that the transaction is booked at. */
    public \DateTimeImmutable $timestamp;

    /**
     * What the transaction moved.
     *
     * @var list<Posting>
     */
    public array $postings;

    /** Reference that the caller gave, unique within the ledger. */
    public ?string $reference = null;

    /** @var array<string, string> */
    public array $metadata;

    /** Identifier of the transaction, unique within its ledger. */
    public int $txid;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->timestamp = Read::dateTime($in, 'timestamp');
        $it->postings = Read::models($in, 'postings', Posting::class);
        $it->reference = isset($in['reference']) ? Read::string($in, 'reference') : null;
        $it->metadata = Read::map($in, 'metadata', Read::string(...));
        $it->txid = Read::int($in, 'txid');
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'timestamp', 'postings', 'metadata', 'txid');
        $out = [
            'timestamp' => Write::dateTime($this->timestamp),
            'postings' => Write::list($this->postings),
            'metadata' => Write::map($this->metadata),
            'txid' => $this->txid,
        ];
        if ($this->reference !== null) {
            $out['reference'] = $this->reference;
        }

        return Write::object($out, $this->unlisted);
    }
}
