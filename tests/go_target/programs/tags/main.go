package main

import (
	"encoding/json"
	"fmt"
	"math"

	"example.com/acme/things/pkg/models/shared"
)

func main() {
	show(shared.Pet{Cat: &shared.Cat{Name: "a"}})
	show(shared.Pet{Dog: &shared.Dog{Name: "a"}})
	show(shared.Pet{Words: map[string]string{"a": "b"}})
	show(shared.Pet{Bird: &shared.Bird{Kind: "bird", Name: "a"}})
	show(shared.Pet{Cat: &shared.Cat{Name: "a", Friends: []shared.Pet{{Dog: &shared.Dog{Name: "b"}}}}})

	for _, text := range []string{
		`{"kind":"hound","name":"a"}`,
		`{"name":"a","kind":"cat","friends":[{"kind":"fish"}]}`,
	} {
		var pet shared.Pet
		if err := json.Unmarshal([]byte(text), &pet); err != nil {
			fmt.Println(err)
		}
		show(pet)
	}

	nan := math.NaN()
	show(shared.Pet{Cat: &shared.Cat{Friends: []shared.Pet{{}, {Dog: &shared.Dog{Weight: &nan}}}}})
	show(shared.Pet{Cat: &shared.Cat{Friends: []shared.Pet{{Dog: &shared.Dog{Weight: &nan}}}}})
}

func show(pet shared.Pet) {
	data, err := pet.MarshalJSON()
	fmt.Println(string(data), err)
}
