// The driver runs scenarios with Go SDKs: one JSON text a line in, one JSON text a line out.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"reflect"
	"runtime/debug"
	"strings"
	"sync"
	"time"

	"driver.test/conformance"
	"driver.test/orchestration"
	"driver.test/values"
	"driver.test/work"
)

type binding struct {
	constructors values.Constructors
	client       func(work.Client, string, *work.Seen) any
	options      func(work.Options) []reflect.Value
	failed       func(error, *work.Seen) (work.Outcome, error)
}

var bindings = map[string]binding{
	"orchestration": {orchestration.Constructors, orchestration.New, orchestration.Options, orchestration.Failed},
	"conformance":   {conformance.Constructors, conformance.New, conformance.Options, conformance.Failed},
}

func main() {
	lines := bufio.NewReader(os.Stdin)
	for {
		line, err := lines.ReadBytes('\n')
		if err != nil {
			return
		}
		answer, err := json.Marshal(answerTo(line))
		if err != nil {
			answer, _ = json.Marshal(map[string]string{"broken": err.Error()})
		}
		fmt.Println(string(answer))
	}
}

func answerTo(line []byte) (answer map[string]any) {
	defer func() {
		if problem := recover(); problem != nil {
			answer = map[string]any{"broken": fmt.Sprintf("%v\n%s", problem, debug.Stack())}
		}
	}()
	var given work.Work
	if err := json.Unmarshal(line, &given); err != nil {
		return map[string]any{"broken": err.Error()}
	}
	outcomes, err := run(given)
	if err != nil {
		return map[string]any{"broken": err.Error()}
	}
	return map[string]any{"outcomes": outcomes}
}

func run(given work.Work) ([]work.Outcome, error) {
	seen := &work.Seen{}
	one := &call{Work: given, binding: bindings[given.Document], seen: seen}
	one.method = one.found(one.client(given.Client, given.Mock, seen))
	outcomes, errs := make([]work.Outcome, given.Calls), make([]error, given.Calls)
	if given.AtOnce {
		var all sync.WaitGroup
		for i := range given.Calls {
			all.Add(1)
			go func() {
				defer all.Done()
				outcomes[i], errs[i] = one.made()
			}()
		}
		all.Wait()
	} else {
		for i := range given.Calls {
			if i > 0 {
				time.Sleep(work.Milliseconds(given.PauseMS))
			}
			outcomes[i], errs[i] = one.made()
		}
	}
	seen.Tell(outcomes)
	return outcomes, errors.Join(errs...)
}

type call struct {
	work.Work
	binding
	method reflect.Value
	seen   *work.Seen
}

// found is the method of the operation, or the one that reads all of its pages.
func (c *call) found(sdk any) reflect.Value {
	group := reflect.ValueOf(sdk)
	for _, words := range c.Call.Group {
		group = values.Named(group, strings.Join(words, ""))
	}
	suffix := map[string]string{"items": "All", "pages": "Pages"}[c.Read]
	return values.Named(group, strings.Join(c.Call.Name, "")+suffix)
}

// arguments are context, request and options.
func (c *call) arguments() ([]reflect.Value, error) {
	found := []reflect.Value{reflect.ValueOf(context.Background())}
	options := c.options(c.Options)
	switch c.Call.Takes {
	case "nothing":
		return append(found, options...), nil
	case "body":
		body, err := c.body(c.method.Type().In(1))
		return append(append(found, body), options...), err
	}
	request := reflect.New(c.method.Type().In(1)).Elem()
	for _, given := range c.Given {
		var index int
		if err := json.Unmarshal(given[0], &index); err != nil {
			return nil, err
		}
		value, err := c.constructors.Made(request.Field(index).Type(), given[1])
		if err != nil {
			return nil, err
		}
		request.Field(index).Set(value)
	}
	if c.Body != nil {
		last := request.Field(request.NumField() - 1)
		body, err := c.body(last.Type())
		if err != nil {
			return nil, err
		}
		last.Set(body)
	}
	return append(append(found, request), options...), nil
}

func (c *call) body(t reflect.Type) (reflect.Value, error) {
	if c.Body == nil {
		return reflect.Zero(t), nil
	}
	return c.constructors.Made(t, c.Body)
}

func (c *call) made() (work.Outcome, error) {
	arguments, err := c.arguments()
	var unsayable values.Unsayable
	if errors.As(err, &unsayable) {
		return work.Outcome{Outcome: "no value: " + err.Error()}, nil
	}
	if err != nil {
		return work.Outcome{}, err
	}
	results := c.method.Call(arguments)
	if c.Read != "" {
		return c.counted(results[0])
	}
	if wrong := results[1]; !wrong.IsNil() {
		return c.failed(wrong.Interface().(error), c.seen)
	}
	return c.succeeded(results[0].Elem())
}

func (c *call) counted(all reflect.Value) (work.Outcome, error) {
	count := 0
	for _, wrong := range all.Seq2() {
		if !wrong.IsNil() {
			return c.failed(wrong.Interface().(error), c.seen)
		}
		count++
	}
	outcome := work.Outcome{Outcome: "success"}
	if c.Read == "items" {
		outcome.Items = &count
	} else {
		outcome.Pages = &count
	}
	return outcome, nil
}

// succeeded is the envelope, with the body that is there.
func (c *call) succeeded(envelope reflect.Value) (work.Outcome, error) {
	status := int(envelope.FieldByName("StatusCode").Int())
	outcome := work.Outcome{Outcome: "success", Status: &status}
	contentType := envelope.FieldByName("ContentType").String()
	outcome.ContentType = &contentType
	for i := range envelope.NumField() {
		field := envelope.Field(i)
		if envelope.Type().Field(i).Anonymous || field.IsZero() {
			continue
		}
		result, err := values.Written(field)
		if err != nil {
			return c.failed(err, c.seen)
		}
		outcome.Result = result
		break
	}
	return outcome, nil
}
