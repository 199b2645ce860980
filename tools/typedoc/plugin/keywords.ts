/** What people call a page that has another name, by the address of the page. */
export const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  'classes/RunPage.html': ['pagination', 'paging', 'runs/list', 'list runs'],
  'classes/ModelParseError.html': ['bad json', 'invalid json', 'malformed json', 'syntax error'],
  'classes/Model.html': ['BaseModel', 'dataclass'],
  'functions/readRuns.html': ['streaming', 'json lines'],
  'commands.html': ['options', 'flags', 'help'],
  'explorer.html': ['paste', 'why did my run fail', 'playground', 'explain'],
  'guides/command-line.html': ['databricks-runs', 'cli', 'terminal'],
  'guides/nestjs.html': ['nest', 'swagger'],
  'guides/porting-from-python.html': ['pydantic', 'migration'],
};
