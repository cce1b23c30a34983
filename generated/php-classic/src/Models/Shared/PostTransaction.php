<?php

declare(strict_types=1);

namespace formance\formance\Models\Shared;

use formance\formance\Runtime\Model;
use formance\formance\Runtime\Read;
use formance\formance\Runtime\Write;

/** A transaction to commit, as postings or as a script. */
final class PostTransaction implements Model
{
    private const MEMBERS = ['timestamp' => 0, 'postings' => 0, 'script' => 0, 'reference' => 0, 'metadata' => 0];

    /** Date to book the transaction at; the moment it is committed if absent. */
    public ?\DateTimeImmutable $timestamp = null;

    /**
     * What the transaction moves. Leave it out when there is a script.
     *
     * @var list<Posting>|null
     */
    public ?array $postings = null;

    /** A program in Numscript that computes the postings. */
    public ?PostTransactionScript $script = null;

    /**
     * Reference to find the transaction by, unique within the ledger. A second transaction with the same one is
     * refused.
     */
    public ?string $reference = null;

    /** @var array<string, string> */
    public array $metadata;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->timestamp = isset($in['timestamp']) ? Read::dateTime($in, 'timestamp') : null;
        $it->postings = isset($in['postings']) ? Read::models($in, 'postings', Posting::class) : null;
        $it->script = isset($in['script']) ? Read::model($in, 'script', PostTransactionScript::class) : null;
        $it->reference = isset($in['reference']) ? Read::string($in, 'reference') : null;
        $it->metadata = Read::map($in, 'metadata', Read::string(...));
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'metadata');
        $out = [
            'metadata' => Write::map($this->metadata),
        ];
        if ($this->timestamp !== null) {
            $out['timestamp'] = Write::dateTime($this->timestamp);
        }
        if ($this->postings !== null) {
            $out['postings'] = Write::list($this->postings);
        }
        if ($this->script !== null) {
            $out['script'] = $this->script;
        }
        if ($this->reference !== null) {
            $out['reference'] = $this->reference;
        }

        return Write::object($out, $this->unlisted);
    }
}
