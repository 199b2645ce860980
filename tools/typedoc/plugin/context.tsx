import {
  DefaultThemeRenderContext,
  JSX,
  ReflectionKind,
  type DefaultTheme,
  type Options,
  type PageEvent,
  type Reflection,
  type Router,
} from 'typedoc';

import { splitSessions, withClassesForAlignment, withLineBreaks } from './code-blocks.js';
import { commandsPage } from './commands-page.js';
import { enumPage } from './enum-page.js';
import { explorerPage } from './explorer-page.js';
import { COMMANDS, EXPLORER } from './extra-pages.js';
import { guideLinks } from './guide-links.js';
import { homePage } from './home-page.js';
import { withImageSizes } from './image-sizes.js';
import { importLine } from './import-line.js';
import { indexPage } from './index-page.js';
import { layout } from './layout.js';
import { linkNames } from './link-names.js';
import { memberSections } from './member-sections.js';
import { modelPage } from './model-page.js';
import { pageHeader } from './page-header.js';
import type { ModelEntry } from './registry.js';
import { signatureBody } from './signature-body.js';
import type { Site } from './site.js';

/** The templates of pages that are about no declaration. */
const EXTRA_TEMPLATES: Readonly<Record<string, (context: ReferenceContext) => JSX.Element>> = {
  [EXPLORER]: explorerPage,
  [COMMANDS]: commandsPage,
};

/** Renders one page: models, enums and the home page in our own way, everything else as TypeDoc does. */
export class ReferenceContext extends DefaultThemeRenderContext {
  /** The model whose text is being rendered: its fields are links there. */
  scope?: ModelEntry;

  constructor(
    router: Router,
    theme: DefaultTheme,
    page: PageEvent<Reflection>,
    options: Options,
    readonly site: Site,
  ) {
    super(router, theme, page, options);
    this.scope = site.registry.models.get(page.model.name);
    const otherPage = this.reflectionTemplate;
    this.defaultLayout = (template, props) => layout(this, template, props);
    this.header = (props) => pageHeader(this, props);
    this.indexTemplate = (props) => homePage(this, props);
    this.documentTemplate = ({ model }) => (
      <div class="prose">
        <JSX.Raw html={this.markdown(model.content)} />
      </div>
    );
    this.reflectionTemplate = (props) => {
      const { model } = props;
      if (model.isProject()) return (EXTRA_TEMPLATES[props.url] ?? indexPage)(this);
      if (!model.isDeclaration()) return otherPage(props);
      const entry = site.registry.models.get(model.name);
      if (entry) return modelPage(this, model, entry);
      if (model.kindOf(ReflectionKind.Enum)) return enumPage(this, model);
      return (
        <>
          {importLine(site, model)}
          {guideLinks(this, model.name)}
          {otherPage(props)}
        </>
      );
    };
    // The site has no icons: they say nothing that the headings do not say.
    this.reflectionIcon = () => <></>;
    // An index of a page's members would repeat the list beside it.
    this.index = () => <></>;
    this.hierarchy = () => undefined;
    this.memberSignatureBody = (props) => signatureBody(this, props);
    const markdown = this.markdown;
    this.markdown = (text) => {
      const parts =
        typeof text === 'string'
          ? splitSessions(text)
          : text?.map((part) => ({ ...part, text: splitSessions(part.text) }));
      return linkNames(
        this,
        withImageSizes(withClassesForAlignment(withLineBreaks(markdown(parts)))),
      );
    };
    this.members = (props) => memberSections(this, props);
  }

  override get icons(): DefaultThemeRenderContext['icons'] {
    return new Proxy({} as DefaultThemeRenderContext['icons'], {
      get: (_, name) => () => (name === 'anchor' ? <span aria-hidden="true">#</span> : <></>),
    });
  }

  /** A link to the page of an exported name. */
  linkTo(name: string, anchor?: string, text?: string): JSX.Element {
    return <a href={this.hrefOf(name, anchor)}>{text ?? name}</a>;
  }

  /** The address of an exported name's page, or of a place on it, from this page. */
  hrefOf(name: string, anchor?: string): string {
    const url = this.urlTo(this.site.pageOf(name)) ?? '';
    return anchor === undefined ? url || '#' : `${url}#${anchor}`;
  }

  /** A heading with an anchor and an entry in the list of contents. */
  section(anchor: string, title: string): JSX.Element {
    this.page.pageHeadings.push({ link: `#${anchor}`, text: title, level: 2 });
    return (
      <h2 id={anchor}>
        {title}
        <a class="anchor" href={`#${anchor}`} aria-label={`Link to ${title}`}>
          #
        </a>
      </h2>
    );
  }
}
