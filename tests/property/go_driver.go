// Reads and writes back every value: its argument is the URL, keys are on its input. Prints a line for each that failed.
package main

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"reflect"
	"strings"

	sdk "example.test/echo"
	"example.test/echo/pkg/models/operations"
)

func main() {
	client := reflect.ValueOf(sdk.New(sdk.WithServerURL(os.Args[1])))
	keys := bufio.NewScanner(os.Stdin)
	keys.Split(bufio.ScanWords)
	for keys.Scan() {
		number, value, _ := strings.Cut(keys.Text(), "/")
		options := operations.WithHeaders(map[string]string{"X-Value": value})
		if err := returned(client, number, reflect.ValueOf(options)); err != nil {
			fmt.Println(keys.Text(), err)
		}
	}
}

// returned calls read7, and write7 with what that has given.
func returned(client reflect.Value, number string, option reflect.Value) error {
	ctx := reflect.ValueOf(context.Background())
	read := client.MethodByName("Read" + number).Call([]reflect.Value{ctx, option})
	if err, ok := read[1].Interface().(error); ok {
		return err
	}
	box := read[0].Elem().FieldByName("Box" + number)
	write := client.MethodByName("Write" + number)
	if write.Type().In(1).Kind() != reflect.Pointer {
		box = box.Elem()
	}
	written := write.Call([]reflect.Value{ctx, box, option})
	if err, ok := written[1].Interface().(error); ok {
		return err
	}
	return nil
}
