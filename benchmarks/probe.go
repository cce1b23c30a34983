// Measures the SDK of generated/go, or net/http with encoding/json, and prints what it found as JSON.
//
//	probe sdk|http PORT CALLS
//
// All times are CPU milliseconds of this process.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"
	"strconv"
	"sync"
	"syscall"
	"time"

	"github.com/formancehq/formance-sdk-go/v3"
	"github.com/formancehq/formance-sdk-go/v3/pkg/models/shared"
)

// workflows is what somebody who knows the answer would write.
type workflows struct {
	Data []struct {
		Config struct {
			Name   string           `json:"name"`
			Stages []map[string]any `json:"stages"`
		} `json:"config"`
		CreatedAt time.Time `json:"createdAt"`
		UpdatedAt time.Time `json:"updatedAt"`
		ID        string    `json:"id"`
	} `json:"data"`
}

func cpu() float64 {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		log.Fatal(err)
	}
	return float64(usage.Utime.Nano()+usage.Stime.Nano()) / 1e6
}

func ofSDK(url string) func() error {
	client := v3.New(
		v3.WithServerURL(url),
		v3.WithSecurity(shared.Security{
			ClientID:     v3.Pointer("id"),
			ClientSecret: v3.Pointer("secret"),
			TokenURL:     v3.Pointer(url + "/api/auth/oauth/token"),
		}),
	)
	return func() error {
		_, err := client.Orchestration.V1.ListWorkflows(context.Background())
		return err
	}
}

func ofHTTP(url string) func() error {
	return func() error {
		request, err := http.NewRequest(http.MethodGet, url+"/api/orchestration/workflows", nil)
		if err != nil {
			return err
		}
		request.Header.Set("Authorization", "Bearer token")
		answer, err := http.DefaultClient.Do(request)
		if err != nil {
			return err
		}
		defer answer.Body.Close()
		return json.NewDecoder(answer.Body).Decode(new(workflows))
	}
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

func main() {
	url := "http://127.0.0.1:" + os.Args[2]
	calls, err := strconv.Atoi(os.Args[3])
	must(err)
	http.DefaultTransport.(*http.Transport).MaxIdleConnsPerHost = 32
	call := ofHTTP(url)
	if os.Args[1] == "sdk" {
		call = ofSDK(url)
	}
	start := cpu()
	must(call())
	first := cpu()
	for range calls / 2 {
		must(call())
	}
	begin := cpu()
	for range calls {
		must(call())
	}
	one := (cpu() - begin) / float64(calls)
	begin = cpu()
	var wait sync.WaitGroup
	for range 32 {
		wait.Add(1)
		go func() {
			defer wait.Done()
			for range calls / 32 {
				must(call())
			}
		}()
	}
	wait.Wait()
	many := (cpu() - begin) / float64(calls/32*32)
	text, err := json.Marshal(map[string]float64{
		"first call done": first - start, "call, 1 at once": one, "call, 32 at once": many,
	})
	must(err)
	fmt.Println(string(text))
}
