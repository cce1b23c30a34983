// Runs examples that compile_examples_go.py has compiled with it: a JSON line with "number" in, a JSON line with "error"
// out. Whatever host an example asks, MOCK answers.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
	"time"
)

const limit = time.Minute

func main() {
	lead(os.Getenv("MOCK"))
	answers := json.NewEncoder(os.Stdout)
	os.Stdout, _ = os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	lines := bufio.NewReader(os.Stdin)
	for {
		line, err := lines.ReadBytes('\n')
		if err != nil {
			return
		}
		var asked struct{ Number int }
		if err := json.Unmarshal(line, &asked); err != nil {
			panic(err)
		}
		if err := answers.Encode(map[string]string{"error": run(asked.Number)}); err != nil {
			return
		}
	}
}

// lead has all clients that use the default transport talk to the mock server.
func lead(mock string) {
	target, err := url.Parse(mock)
	if err != nil {
		panic(err)
	}
	dial := func(ctx context.Context, network, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, network, target.Host)
	}
	transport := http.DefaultTransport.(*http.Transport)
	transport.DialContext, transport.DialTLSContext = dial, dial
}

// run says what went wrong, or nothing. An example that gives up ends the process.
func run(number int) string {
	block, ok := blocks[number]
	if !ok {
		return "there is no compiled example"
	}
	done := make(chan string, 1)
	go func() {
		defer func() {
			if problem := recover(); problem != nil {
				done <- fmt.Sprint(problem)
			}
		}()
		block()
		done <- ""
	}()
	select {
	case problem := <-done:
		return problem
	case <-time.After(limit):
		return fmt.Sprintf("not done after %s", limit)
	}
}
