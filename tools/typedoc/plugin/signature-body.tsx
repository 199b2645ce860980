import { JSX, type ParameterReflection, type SignatureReflection } from 'typedoc';

import type { ReferenceContext } from './context.js';

/** What a comment adds to a signature: TypeDoc's own body says all types a second time. */
export function signatureBody(
  context: ReferenceContext,
  signature: SignatureReflection,
): JSX.Element {
  const described = (signature.parameters ?? []).filter((parameter) => parameter.hasComment());
  const returns = signature.comment?.getTag('@returns');
  return (
    <>
      {context.commentSummary(signature)}
      {signature.typeParameters?.map((parameter) => (
        <p class="type-parameter">
          where <code id={context.getAnchor(parameter)}>{parameter.name}</code>
          {parameter.type && [' extends ', context.type(parameter.type)]}
        </p>
      ))}
      {described.length > 0 && (
        <dl class="parameters">{described.map((parameter) => item(context, parameter))}</dl>
      )}
      {returns && (
        <div>
          <h4>Returns</h4>
          <JSX.Raw html={context.markdown(returns.content)} />
        </div>
      )}
      {context.commentTags(signature)}
    </>
  );
}

function item(context: ReferenceContext, parameter: ParameterReflection): JSX.Element {
  return (
    <>
      <dt>
        <code>{parameter.name}</code>
      </dt>
      <dd>{context.commentSummary(parameter)}</dd>
    </>
  );
}
