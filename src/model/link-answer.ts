/** Answer of an address on the web. */
export interface LinkAnswer {
  /** well: a page is there · dead: there is none (404, 410), or no such site · unreachable: nobody could tell. */
  readonly verdict: 'well' | 'dead' | 'unreachable';
  /**
   * gone: 404 or 410 · no-host: no site of that name · closed: it answers, but lets no program in · busy: it asks us to
   * come later · server: a fault of its own · status: another answer · timeout, connection, dns: no answer ·
   * certificate: encryption that cannot be trusted · redirects: it leads round in circles, or to no web address ·
   * not-asked: others of the same host got no answer, so it was left in peace.
   */
  readonly reason?:
    | 'gone'
    | 'no-host'
    | 'closed'
    | 'busy'
    | 'server'
    | 'status'
    | 'timeout'
    | 'connection'
    | 'dns'
    | 'certificate'
    | 'redirects'
    | 'not-asked';
  /** The last answer's, where there was one. */
  readonly status?: number;
  /** Address to which it has moved for good (301, 308). */
  readonly movedTo?: string;
  /** The page at the end is not encrypted; `https` is its encrypted address, where that answers. */
  readonly insecure?: { readonly https?: string };
}
