/** The credentials of the API; all are optional. */
export interface Security {}
