module sdkwright

go 1.23
