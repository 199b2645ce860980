import 'reflect-metadata';

import { Controller, type Type } from '@nestjs/common';

type Handler = (value: never) => unknown;

/** One handler with one parameter: the decorators of both, and the parameter's type. */
export interface Route {
  readonly route: MethodDecorator;
  readonly parameter?: ParameterDecorator;
  readonly type?: unknown;
  readonly decorators?: readonly MethodDecorator[];
  readonly handle?: Handler;
}

/** A controller of the routes, with the types that a compiler would emit for `emitDecoratorMetadata`. */
export function controllerOf(routes: readonly Route[]): Type {
  class Routes {}
  const prototype = Routes.prototype as Record<string, Handler>;
  for (const [index, { route, parameter, type, decorators = [], handle }] of routes.entries()) {
    const name = `handle${index}`;
    prototype[name] = handle ?? ((value): unknown => value);
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
    if (type !== undefined) Reflect.defineMetadata('design:paramtypes', [type], prototype, name);
    parameter?.(prototype, name, 0);
    for (const decorate of [...decorators, route]) decorate(prototype, name, descriptor);
  }
  Controller()(Routes);
  return Routes;
}
