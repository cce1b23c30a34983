/** OAuth 2.0 (RFC 6749): a token of the user's, or what is exchanged for one. */

import { bearer, type Grant, type Read, type Scheme } from "./auth.js";
import { grantOf } from "./oauth2.js";

/** The names of the credentials that a scheme has. */
export interface Names {
  readonly clientID: string;
  readonly clientSecret: string;
  readonly tokenURL: string;
  readonly token?: string;
  readonly refreshToken?: string;
  readonly username?: string;
  readonly password?: string;
}

/** Of the document: where client credentials, refresh tokens and passwords are exchanged. */
export interface TokenURLs {
  readonly token?: string;
  readonly refresh?: string;
  readonly password?: string;
}

/**
 * Exchanged are a refresh token (6), a user's name and password (4.3), or the client's credentials
 * (4.4); the client is authenticated in the body. A token that the user has is used until it is
 * refused.
 */
export function oauth2(names: Names, urls: TokenURLs): Scheme {
  const refused = new Set<string>();
  // Refresh tokens that came in place of the user's.
  const newer = new Map<string, string>();
  return (to, read, scopes) => {
    const token = names.token && read(names.token)?.replace(/^bearer /i, "");
    const fields = fieldsOf(names, urls, read);
    if (!fields) {
      return !!names.token && bearer(names.token)(to, read, scopes);
    }
    const refresh = fields["refresh_token"];
    const identity = JSON.stringify([fields, [...scopes].sort(), token]);
    const form = () => {
      const made = new URLSearchParams(fields);
      if (refresh) made.set("refresh_token", newer.get(identity) ?? refresh);
      else if (scopes.length) made.set("scope", scopes.join(" "));
      return String(made);
    };
    const own = refresh
      ? urls.refresh
      : fields["grant_type"] === "password"
        ? urls.password
        : urls.token;
    const url = read(names.tokenURL) || own;
    const grant = grantOf(url ?? "", form, identity, (given) =>
      newer.set(identity, given),
    );
    to.grant = token ? after(token, grant, refused) : grant;
    return true;
  };
}

/** A token, and when it was refused what the grant gives. */
function after(token: string, grant: Grant, refused: Set<string>): Grant {
  return {
    token: (call, ask) => (refused.has(token) ? grant.token(call, ask) : token),
    drop(call, dropped) {
      if (dropped === token) refused.add(token);
      else grant.drop(call, dropped);
    },
  };
}

/** What the token endpoint is asked with; `undefined` where nothing can be exchanged. */
function fieldsOf(
  names: Names,
  urls: TokenURLs,
  read: Read,
): { [name: string]: string } | undefined {
  const of = (name: string | undefined) => (name ? read(name) : undefined);
  const [id, secret] = [of(names.clientID), of(names.clientSecret)];
  const client = {
    ...(id && { client_id: id }),
    ...(secret && { client_secret: secret }),
  };
  const token = of(names.refreshToken);
  if (token) {
    return { grant_type: "refresh_token", refresh_token: token, ...client };
  }
  const [username, password] = [of(names.username), of(names.password)];
  if (username && password !== undefined) {
    return { grant_type: "password", username, password, ...client };
  }
  if (!urls.token || !id || secret === undefined) return undefined;
  return {
    grant_type: "client_credentials",
    client_id: id,
    client_secret: secret,
  };
}
