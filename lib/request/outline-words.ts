/** What a page's part, heading, tab or control is called in an outline. */
export const KINDS = ['text', 'area', 'choice', 'radio', 'check', 'file', 'part', 'tab', 'heading'] as const;

/** What our dictionary says of labels (`lib/portal/labels.ts`). */
export const LABEL_KEYS = [
  'issueType',
  'problemType',
  'anyType',
  'problemSubtype',
  'subscription',
  'service',
  'serviceType',
  'resource',
  'summary',
  'startTime',
  'description',
  'details',
  'diagnosticConsent',
  'supportPlan',
  'severity',
  'contactMethod',
  'responseTime',
  'availability',
  'supportLanguage',
  'firstName',
  'lastName',
  'email',
  'additionalEmail',
  'phone',
  'country',
] as const;

/** What our dictionary says of headings and tabs. */
export const TITLE_KEYS = [
  'new',
  'problem',
  'solution',
  'additional',
  'review',
  'basics',
  'solutions',
  'details',
  'quotaPane',
  'reply',
] as const;

/** Families of classes that an outline counts. */
export const FAMILIES = ['fxs', 'fxc', 'azc', 'msportalfx', 'ms', 'fui'] as const;

/** All elements that HTML has or had, and that a browser may still know (HTML Standard, index of elements and obsolete features). */
export const ELEMENTS =
  `a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big
  blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div
  dl dt em embed fencedframe fieldset figcaption figure font footer form frame frameset geolocation h1 h2 h3 h4 h5 h6 head
  header hgroup hr html i iframe img input ins kbd label layer legend li link listing main map mark marquee menu meta meter
  nav nobr noembed noframes nolayer noscript object ol optgroup option output p param permission picture plaintext pre
  progress q rb rp rt rtc ruby s samp script search section select selectedcontent slot small source span strike strong
  style sub summary sup table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp`.split(
    /\s+/,
  );
