import type { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";

/** The operations under `billing`. */
export class Billing {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    import?: typeof import("../funcs/billingImport.js");
  } = {};
  readonly #client: SDKCore;
  #client_?: BillingClient;
  #loaded_?: BillingLoaded;
  #v1?: BillingV1;
  #v2?: BillingV2;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  get client(): BillingClient {
    return (this.#client_ ??= new BillingClient(this.#client));
  }

  get loaded(): BillingLoaded {
    return (this.#loaded_ ??= new BillingLoaded(this.#client));
  }

  /** The first version of billing. */
  get v1(): BillingV1 {
    return (this.#v1 ??= new BillingV1(this.#client));
  }

  get v2(): BillingV2 {
    return (this.#v2 ??= new BillingV2(this.#client));
  }

  /**
   * import
   *
   * GET /billing.
   */
  async import(options?: RequestOptions): Promise<operations.ImportResponse> {
    Billing.#loaded.import ??= await import("../funcs/billingImport.js");
    return unwrap(
      await Billing.#loaded.import.billingImport(this.#client, options),
    );
  }
}

/** The operations under `billing.client`. */
export class BillingClient {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    client?: typeof import("../funcs/billingClientClient.js");
  } = {};
  readonly #client: SDKCore;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  /**
   * client
   *
   * GET /billing/client.
   */
  async client(options?: RequestOptions): Promise<operations.ClientResponse> {
    BillingClient.#loaded.client ??=
      await import("../funcs/billingClientClient.js");
    return unwrap(
      await BillingClient.#loaded.client.billingClientClient(
        this.#client,
        options,
      ),
    );
  }
}

/** The operations under `billing.loaded`. */
export class BillingLoaded {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    loaded?: typeof import("../funcs/billingLoadedLoaded.js");
  } = {};
  readonly #client: SDKCore;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  /**
   * loaded
   *
   * GET /billing/loaded.
   */
  async loaded(options?: RequestOptions): Promise<operations.LoadedResponse> {
    BillingLoaded.#loaded.loaded ??=
      await import("../funcs/billingLoadedLoaded.js");
    return unwrap(
      await BillingLoaded.#loaded.loaded.billingLoadedLoaded(
        this.#client,
        options,
      ),
    );
  }
}

/** The first version of billing. */
export class BillingV1 {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    create?: typeof import("../funcs/billingV1Create.js");
    listInvoices?: typeof import("../funcs/billingV1ListInvoices.js");
  } = {};
  readonly #client: SDKCore;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  /**
   * billing_v1_create_invoice
   *
   * POST /v1/invoices.
   *
   * @deprecated Do not use it in new code.
   */
  async create(
    options?: RequestOptions,
  ): Promise<operations.BillingV1CreateInvoiceResponse> {
    BillingV1.#loaded.create ??= await import("../funcs/billingV1Create.js");
    return unwrap(
      await BillingV1.#loaded.create.billingV1Create(this.#client, options),
    );
  }

  /**
   * List invoices
   *
   * Lists all of them.
   *
   * GET /v1/invoices.
   */
  async listInvoices(
    options?: RequestOptions,
  ): Promise<operations.ListInvoicesResponse> {
    BillingV1.#loaded.listInvoices ??=
      await import("../funcs/billingV1ListInvoices.js");
    return unwrap(
      await BillingV1.#loaded.listInvoices.billingV1ListInvoices(
        this.#client,
        options,
      ),
    );
  }
}

/** The operations under `billing.v2`. */
export class BillingV2 {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    getV2InvoicesByInvoiceIDLines?: typeof import("../funcs/billingV2GetV2InvoicesByInvoiceIDLines.js");
  } = {};
  readonly #client: SDKCore;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  /**
   * GET /v2/invoices/{invoiceID}/lines
   *
   * GET /v2/invoices/{invoiceID}/lines.
   */
  async getV2InvoicesByInvoiceIDLines(
    request: operations.GetV2InvoicesByInvoiceIDLinesRequest,
    options?: RequestOptions,
  ): Promise<operations.GetV2InvoicesByInvoiceIDLinesResponse> {
    BillingV2.#loaded.getV2InvoicesByInvoiceIDLines ??=
      await import("../funcs/billingV2GetV2InvoicesByInvoiceIDLines.js");
    return unwrap(
      await BillingV2.#loaded.getV2InvoicesByInvoiceIDLines.billingV2GetV2InvoicesByInvoiceIDLines(
        this.#client,
        request,
        options,
      ),
    );
  }
}
