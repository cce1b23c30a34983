package sdk

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"sync"
	"time"

	"github.com/formancehq/formance-sdk-go/v3/pkg/models/sdkerrors"
	"github.com/formancehq/formance-sdk-go/v3/pkg/retry"
)

// HTTPClient sends requests; *http.Client is one.
type HTTPClient interface {
	Do(*http.Request) (*http.Response, error)
}

// Setup is what the document says of a client. S are the credentials of its schemes.
type Setup[S any] struct {
	// UserAgent is the header of that name.
	UserAgent string
	// Servers are those that the document lists.
	Servers []Server
	// Schemes by their names in the document.
	Schemes map[string]Scheme[S]
	// Environment sets credentials that are not given from environment variables, by FromEnvironment.
	Environment func(*S)
	// Retries count where neither the call nor the client says otherwise.
	Retries *retry.Config
}

// FromEnvironment sets a credential that is nil from an environment variable, if that is set.
func FromEnvironment(credential **string, variable string) {
	if *credential == nil {
		if value, ok := os.LookupEnv(variable); ok {
			*credential = &value
		}
	}
}

// Settings are what a user says of a client. The zero value of each is that nothing is said.
type Settings[S any] struct {
	// Security are the credentials.
	Security S
	// SecuritySource gives them instead, for every request.
	SecuritySource func(context.Context) (S, error)
	// ServerURL goes before ServerIndex.
	ServerURL string
	// ServerIndex is the number of a server that the document lists.
	ServerIndex int
	// Variables fill the slots of the servers.
	Variables map[string]string
	// Client sends the requests.
	Client HTTPClient
	// Retries are for the safe methods; calls may ask for more.
	Retries *retry.Config
	// Timeout is for an attempt; 0 is no limit.
	Timeout *time.Duration
	// Hooks see every request, success and error.
	Hooks Hooks
	// Logger gets every request and answer at debug level, without credentials.
	Logger *slog.Logger
	// UserAgent replaces the SDK's.
	UserAgent string
}

// Variable fills a slot of the servers.
func (s *Settings[S]) Variable(name, value string) {
	if s.Variables == nil {
		s.Variables = map[string]string{}
	}
	s.Variables[name] = value
}

// Client has the settings of an SDK object and what its calls share. It may be used by many goroutines at once.
type Client[S any] struct{ core *core }

// core is a client without the type of its credentials.
type core struct {
	http      HTTPClient
	follows   bool
	retries   *retry.Config
	preset    *retry.Config
	timeout   time.Duration
	hooks     Hooks
	logger    *slog.Logger
	userAgent []string
	tokens    tokens
	// credentials are those for the first alternative that has all of them.
	credentials func(context.Context, []Alternative) (credentials, error)
	server      func() (string, error)
	// hasServer says that the user has named a URL, which goes before those of operations.
	hasServer bool

	base     string
	baseErr  error
	baseOnce sync.Once
}

const defaultTimeout = 60 * time.Second

// NewClient returns a client. What is wrong with the settings is said by its calls.
func NewClient[S any](setup *Setup[S], settings *Settings[S]) *Client[S] {
	c := &core{
		retries: settings.Retries, preset: setup.Retries, timeout: defaultTimeout,
		hooks: settings.Hooks, logger: settings.Logger, userAgent: []string{setup.UserAgent},
	}
	if settings.UserAgent != "" {
		c.userAgent = []string{settings.UserAgent}
	}
	if settings.Timeout != nil {
		c.timeout = *settings.Timeout
	}
	c.http, c.follows = senderOf(settings.Client)
	c.hasServer = settings.ServerURL != ""
	c.server = func() (string, error) { return serverOf(setup.Servers, settings) }
	c.credentials = func(ctx context.Context, alternatives []Alternative) (credentials, error) {
		return credentialsOf(ctx, setup, settings, alternatives)
	}
	return &Client[S]{core: c}
}

func serverOf[S any](servers []Server, settings *Settings[S]) (string, error) {
	if settings.ServerURL != "" {
		return checkServer(settings.ServerURL)
	}
	if len(servers) == 0 {
		return "", errors.New("the API names no server: give its URL")
	}
	if i := settings.ServerIndex; i < 0 || i >= len(servers) {
		return "", fmt.Errorf("the server's number is %d, but there are %d servers", i, len(servers))
	}
	return checkServer(servers[settings.ServerIndex].fill(settings.Variables))
}

// serverURL is the server of calls that name none, without a slash at its end.
func (c *core) serverURL() (string, error) {
	c.baseOnce.Do(func() { c.base, c.baseErr = c.server() })
	return c.base, c.baseErr
}

// idleConnections are kept to a host, at least.
const idleConnections = 100

// shared is the HTTP client of all clients that have none of their own, so that they share connections.
var shared struct {
	once   sync.Once
	client *http.Client
}

// senderOf is the client that sends, and whether it follows redirects itself: that is left to calls, unless the user
// has it otherwise.
func senderOf(given HTTPClient) (HTTPClient, bool) {
	client, isUsual := given.(*http.Client)
	switch {
	case given == nil || isUsual && client == nil:
		shared.once.Do(makeShared)
		return shared.client, false
	case !isUsual:
		return given, true
	case client.CheckRedirect != nil:
		return client, true
	}
	own := *client
	own.CheckRedirect = asItIs
	return &own, false
}

func makeShared() {
	transport := http.DefaultTransport
	if usual, ok := transport.(*http.Transport); ok {
		own := usual.Clone()
		own.MaxIdleConnsPerHost = max(own.MaxIdleConns, idleConnections)
		transport = own
	}
	shared.client = &http.Client{Transport: transport, CheckRedirect: asItIs}
}

func asItIs(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }

// refusal is the error for a request that was not sent.
func refusal(id string, cause error) error {
	return &sdkerrors.RequestValidationError{
		SDKError: &sdkerrors.SDKError{Message: id + ": " + cause.Error()}, Cause: cause,
	}
}
