/** What `--help` prints. */
export const help = `Shows what the coach would say about a support request. Nothing leaves this computer.

  npm run analyze -- request.txt                     the file is the description
  npm run analyze -- request.json                    a whole request, see below
  npm run analyze -- -                               the description from standard input
  npm run --silent analyze -- --jsonl < lines.jsonl  JSON lines (UTF-8) from standard input to standard output:
                                                     {"id", "text"} or {"id", "request"}  ->  {"id", "hints", "drafts"}
                                                     drafts: [{"summary", "description", "service"}], where the
                                                     request holds several; secrets in them are masked

  --lang ja|en   the language of the answer (default: Japanese on a Japanese system, otherwise English)
  --help         this text

A request holds what the form holds; every field may be missing (all of them: lib/request/model.ts):

  {
    "service": "Virtual Machine running Linux",
    "summary": "SSH to vm-web-01 times out",
    "description": "Since 09:10 JST today ...",
    "severity": "B",
    "contactMethod": "email"
  }

Exit code 2: the input was not understood; standard error says where.
`;
