<?php

declare(strict_types=1);

/*
 * A server that answers as it is told, and remembers what it was asked. It prints its port. `POST /__answers` takes a
 * list of answers (JSON) and forgets the rest; `/__requests` tells the requests since then.
 *
 * An answer has status, headers, body (base64), pieces (a list of base64, sent chunked, pause_ms apart), repeat (so many
 * pieces of 64 KiB before them), cut (the connection ends before the body does), open (pieces might follow for ever),
 * drop (no answer), delay_ms. Requests that nothing is said for get 200 and {}.
 */

final class Connection
{
    public string $buffer = '';

    /** @param resource $socket */
    public function __construct(public readonly mixed $socket) {}

    /** @return array{string, string, array<string, string>, string}|null method, target, headers, body */
    public function request(): ?array
    {
        $end = strpos($this->buffer, "\r\n\r\n");
        if ($end === false) {
            return null;
        }
        $lines = explode("\r\n", substr($this->buffer, 0, $end));
        [$method, $target] = explode(' ', (string) array_shift($lines));
        $headers = [];
        foreach ($lines as $line) {
            [$name, $value] = explode(':', $line, 2);
            $headers[strtolower($name)] = trim($value);
        }
        $length = (int) ($headers['content-length'] ?? 0);
        if ($length > 1 << 20) {
            // A long one is counted, not kept.
            for ($left = $length - strlen($this->buffer) + $end + 4; $left > 0; $left -= strlen((string) $piece)) {
                $piece = fread($this->socket, min($left, 1 << 16));
            }
            $this->buffer = '';

            return [$method, $target, $headers + ['x-length' => (string) $length], ''];
        }
        $rest = substr($this->buffer, $end + 4);
        if (($headers['transfer-encoding'] ?? '') === 'chunked') {
            $body = $this->chunks($rest);
        } else {
            $length = (int) ($headers['content-length'] ?? 0);
            $body = strlen($rest) < $length ? null : substr($rest, 0, $length);
            $rest = substr($rest, $length);
        }
        if ($body === null) {
            return null;
        }
        $this->buffer = $rest;

        return [$method, $target, $headers, $body];
    }

    private function chunks(string &$rest): ?string
    {
        $body = '';
        for ($at = 0; preg_match('/\G([0-9a-f]+)\r\n/i', $rest, $found, 0, $at) === 1; $at += 2) {
            $size = (int) hexdec($found[1]);
            $at += strlen($found[0]);
            if (strlen($rest) < $at + $size + 2) {
                return null;
            }
            $body .= substr($rest, $at, $size);
            $at += $size;
            if ($size === 0) {
                $rest = substr($rest, $at + 2);

                return $body;
            }
        }

        return null;
    }
}

final class Server
{
    /** @var list<array<string, mixed>> */
    private array $answers = [];

    /** @var list<array<string, mixed>> */
    private array $requests = [];

    /** @var array<int, Connection> */
    private array $open = [];

    /** @param resource $listener */
    public function run(mixed $listener): never
    {
        while (true) {
            $ready = [
                $listener,
                ...array_map(static fn(Connection $c): mixed => $c->socket, array_values($this->open)),
            ];
            $none = [];
            stream_select($ready, $none, $none, null);
            foreach ($ready as $socket) {
                if ($socket === $listener) {
                    $new = stream_socket_accept($listener);
                    if ($new !== false) {
                        $this->open[get_resource_id($new)] = new Connection($new);
                    }
                } else {
                    $this->serve($this->open[get_resource_id($socket)]);
                }
            }
        }
    }

    private function serve(Connection $connection): void
    {
        $read = fread($connection->socket, 1 << 20);
        if ($read === '' || $read === false) {
            $this->end($connection);

            return;
        }
        $connection->buffer .= $read;
        while (is_resource($connection->socket) && ($request = $connection->request()) !== null) {
            $this->answer($connection, ...$request);
            if (($request[2]['connection'] ?? '') === 'close') {
                $this->end($connection);
            }
        }
    }

    private function end(Connection $connection): void
    {
        if (!is_resource($connection->socket)) {
            return;
        }
        unset($this->open[get_resource_id($connection->socket)]);
        fclose($connection->socket);
    }

    /** @param array<string, string> $headers */
    private function answer(Connection $connection, string $method, string $target, array $headers, string $body): void
    {
        if ($target === '/__answers') {
            $this->answers = json_decode($body, true);
            $this->requests = [];
            $this->write($connection, 'GET', []);

            return;
        }
        if ($target === '/__requests') {
            $this->write($connection, 'GET', ['body' => base64_encode((string) json_encode($this->requests))]);

            return;
        }
        $this->requests[] = [
            'method' => $method, 'target' => $target, 'headers' => $headers, 'body' => base64_encode($body),
            'length' => (int) ($headers['x-length'] ?? strlen($body)),
            'connection' => get_resource_id($connection->socket),
        ];
        $answer = array_shift($this->answers) ?? [];
        usleep(($answer['delay_ms'] ?? 0) * 1000);
        if ($answer['drop'] ?? false) {
            $this->end($connection);
        } else {
            $this->write($connection, $method, $answer);
        }
    }

    /** @param array<string, mixed> $answer */
    private function write(Connection $connection, string $method, array $answer): void
    {
        $status = $answer['status'] ?? 200;
        $body = base64_decode($answer['body'] ?? base64_encode('{}'));
        $cut = $answer['cut'] ?? false;
        $headers = ($answer['headers'] ?? []) + ['Content-Type' => 'application/json'];
        $isBodied = $method !== 'HEAD' && $status !== 204;
        if (isset($answer['pieces'])) {
            $headers['Transfer-Encoding'] = 'chunked';
        } elseif ($isBodied) {
            $headers['Content-Length'] = strlen($body) + ($cut ? 10 : 0);
        }
        $head = "HTTP/1.1 {$status} Said\r\n";
        foreach ($headers as $name => $value) {
            $head .= $value === null ? '' : "{$name}: {$value}\r\n";
        }
        $isWhole = $isBodied && !isset($answer['pieces']);
        @fwrite($connection->socket, "{$head}\r\n" . ($isWhole ? $body : ''));
        if (isset($answer['repeat'])) {
            $this->repeat($connection, $answer['repeat']);
        }
        foreach ($answer['pieces'] ?? [] as $piece) {
            $piece = base64_decode($piece);
            @fwrite($connection->socket, dechex(strlen($piece)) . "\r\n{$piece}\r\n");
            usleep(($answer['pause_ms'] ?? 5) * 1000);
        }
        if (isset($answer['pieces'])) {
            @fwrite($connection->socket, $cut || ($answer['open'] ?? false) ? '' : "0\r\n\r\n");
        }
        if ($cut) {
            $this->end($connection);
        }
    }

    /** Sends so many chunks of 64 KiB, as fast as they are read. */
    private function repeat(Connection $connection, int $times): void
    {
        $piece = str_repeat('x', 1 << 16);
        for ($i = 0; $i < $times; $i++) {
            $chunk = "10000\r\n{$piece}\r\n";
            for ($sent = 0; $sent < strlen($chunk); $sent += (int) $now) {
                $now = @fwrite($connection->socket, substr($chunk, $sent));
                if ($now === false || $now === 0) {
                    return;
                }
            }
        }
    }
}

$listener = stream_socket_server('tcp://127.0.0.1:0');
assert($listener !== false);
echo parse_url('tcp://' . stream_socket_get_name($listener, false), PHP_URL_PORT), "\n";
(new Server())->run($listener);
