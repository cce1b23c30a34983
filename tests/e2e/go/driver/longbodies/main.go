// A program: one long body with an SDK. Arguments: URL, operation, bytes, a file of so many. It prints by how much
// its memory grew, in bytes, and how many bytes it received.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"runtime"
	"strconv"
	"syscall"

	sdk "acme.test/conformance"
	"acme.test/conformance/pkg/models/shared"
	"acme.test/conformance/pkg/types"
)

const piece = 65536

func main() {
	if err := run(os.Args[1], os.Args[2], os.Args[3], os.Args[4]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(url, operation, length, path string) error {
	size, err := strconv.ParseInt(length, 10, 64)
	if err != nil {
		return err
	}
	client := sdk.New(sdk.WithServerURL(url), sdk.WithTimeout(0))
	// A short one first, so that what is needed once does not count.
	if operation != "bytesAnswer" {
		if _, err := once(client, operation, piece, os.Args[0]); err != nil {
			return err
		}
	}
	before := peak()
	received, err := once(client, operation, size, path)
	fmt.Println(peak()-before, received)
	return err
}

func once(client *sdk.SDK, operation string, length int64, path string) (int64, error) {
	ctx := context.Background()
	switch operation {
	case "bytesBody":
		_, err := client.Bodies.BytesBody(ctx, types.FileFrom(io.LimitReader(zeros{}, length)))
		return 0, err
	case "multipartBody":
		_, err := client.Bodies.MultipartBody(ctx, shared.Upload{Name: sdk.Pointer("long"), File: types.FileAt(path)})
		return 0, err
	}
	answer, err := client.Answers.BytesAnswer(ctx)
	if err != nil {
		return 0, err
	}
	defer answer.Content.Close()
	return io.Copy(io.Discard, answer.Content)
}

type zeros struct{}

func (zeros) Read(into []byte) (int, error) {
	clear(into)
	return len(into), nil
}

// peak is the most memory that the process has had, in bytes; of Linux and macOS only the latter says it so.
func peak() int64 {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err)
	}
	if runtime.GOOS == "darwin" {
		return int64(usage.Maxrss)
	}
	return int64(usage.Maxrss) * 1024
}
