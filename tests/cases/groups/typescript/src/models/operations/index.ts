export * from "./billingV1CreateInvoice.js";
export * from "./client.js";
export * from "./getV2InvoicesByInvoiceIDLines.js";
export * from "./import.js";
export * from "./listInvoices.js";
export * from "./loaded.js";
export * from "./ping.js";
