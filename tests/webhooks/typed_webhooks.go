// Command typed is what the compiler knows of events.
package main

import (
	"errors"
	"fmt"
	"net/http"
	"time"

	"PACKAGE/pkg/models/shared"
	"PACKAGE/pkg/webhooks"
)

func handle(event webhooks.Event) {
	switch event := event.(type) {
	case *webhooks.ParcelLost:
		var id string = event.Payload.Data.ID
		fmt.Println(event.Name(), id)
	case *webhooks.PriceChanged:
		var prices []string = event.Payload
		fmt.Println(event.Name(), len(prices))
	case *webhooks.OnDelivery:
		var at time.Time = event.Payload.At
		fmt.Println(event.Name(), at)
	case *webhooks.Ping:
		fmt.Println(event.Name(), *event == webhooks.Ping{})
	case *webhooks.Legacy:
		fmt.Println(event.Name(), event.Payload["n"])
	case *webhooks.Unknown:
		fmt.Println("unknown", string(event.Payload))
	}
}

func read(body []byte, header http.Header) (shared.Shop, error) {
	event, err := webhooks.ParseShopOpened(body, header, "old", "new")
	if err != nil {
		return shared.Shop{}, err
	}
	return event.Payload, nil
}

func main() {
	for _, body := range []string{
		`{"type": "parcel.lost", "data": {"id": "7", "grams": 5}}`,
		`["1.50", "2"]`,
		`{"kind": "delivered", "at": "2030-01-02T03:04:05Z"}`,
		`n=5`,
		`{"type": "parcel.stolen"}`,
	} {
		header := http.Header{}
		if body[0] == '[' {
			header.Set("X-Kind", "price")
		}
		event, err := webhooks.ParseUnverified([]byte(body), header)
		if err != nil {
			fmt.Println(err)
			continue
		}
		handle(event)
	}
	handle(new(webhooks.Ping))
	_, err := read([]byte(`{"name": "Ann's"}`), http.Header{})
	fmt.Println(errors.Is(err, webhooks.ErrVerification), err)
	_, err = webhooks.Parse([]byte(`{"name": "Ann's"}`), http.Header{})
	fmt.Println(errors.Is(err, webhooks.ErrSecret), err)
}
