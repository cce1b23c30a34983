package main

import (
	"context"
	"crypto/tls"
	"fmt"
	"net/http"
	"net/http/httptest"

	"example.com/acme/things"
	"example.com/acme/things/pkg/models/shared"
)

func main() {
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Println(r.URL.Path, "certificates:", len(r.TLS.PeerCertificates), "key:", r.Header.Get("X-Key"))
		w.WriteHeader(204)
	}))
	server.TLS = &tls.Config{ClientAuth: tls.RequireAnyClientCert}
	server.StartTLS()
	defer server.Close()

	client := server.Client()
	transport := client.Transport.(*http.Transport)
	transport.TLSClientConfig.Certificates = server.TLS.Certificates
	for _, security := range []shared.Security{{}, {Key: things.Pointer("k")}} {
		s := things.New(
			things.WithServerURL(server.URL),
			things.WithClient(client),
			things.WithSecurity(security),
		)
		ctx := context.Background()
		if _, err := s.Alone(ctx); err != nil {
			fmt.Println(err)
		}
		if _, err := s.Both(ctx); err != nil {
			fmt.Println(err)
		}
		if _, err := s.Either(ctx); err != nil {
			fmt.Println(err)
		}
	}
}
