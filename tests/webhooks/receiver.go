// A server that answers webhooks as one of a user would; its port goes to the standard output.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net"
	"net/http"

	"PACKAGE/pkg/webhooks"
)

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

func receive(w http.ResponseWriter, r *http.Request) {
	event, err := webhooks.ParseRequest(r, secret, "6b6579")
	if err != nil {
		status, name := told(err)
		answer(w, status, name, err.Error())
		return
	}
	var name any
	if event.Name() != "" {
		name = event.Name()
	}
	answer(w, http.StatusOK, name, fmt.Sprintf("%T", event))
}

// told returns a status, and what the error is called in the other languages.
func told(err error) (status int, name string) {
	for sentinel, name := range map[error]string{
		webhooks.ErrHeader:    "WebhookHeaderError",
		webhooks.ErrTimestamp: "WebhookTimestampError",
		webhooks.ErrSignature: "WebhookSignatureError",
	} {
		var failure *webhooks.VerificationError
		if errors.Is(err, sentinel) && errors.Is(err, webhooks.ErrVerification) && errors.As(err, &failure) {
			return http.StatusUnauthorized, name
		}
	}
	var failure *webhooks.PayloadError
	if errors.Is(err, webhooks.ErrPayload) && errors.As(err, &failure) {
		return http.StatusBadRequest, "WebhookPayloadError"
	}
	return http.StatusInternalServerError, fmt.Sprintf("%T", err)
}

func answer(w http.ResponseWriter, status int, said ...any) {
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(said); err != nil {
		log.Fatal(err)
	}
}

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(listener.Addr().(*net.TCPAddr).Port)
	log.Fatal(http.Serve(listener, http.HandlerFunc(receive)))
}
