module github.com/formancehq/formance-sdk-go/v3

go 1.23
