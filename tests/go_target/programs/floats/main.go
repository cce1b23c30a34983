package main

import (
	"encoding/json"
	"fmt"

	"example.com/acme/things/pkg/models/shared"
)

func main() {
	for _, digits := range []string{"0.1", "0.30000001", "16777216", "16777217", "1e-50", "3.4028235e38", "3.5e38"} {
		var v shared.Floats
		err := json.Unmarshal([]byte(`{"single":`+digits+`,"double":`+digits+`}`), &v)
		if err != nil {
			fmt.Println(err)
			continue
		}
		data, err := v.MarshalJSON()
		fmt.Println(string(data), err)
	}
}
