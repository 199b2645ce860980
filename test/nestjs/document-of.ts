import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

class EmptyModule {}
Module({})(EmptyModule);

/** The OpenAPI document that Swagger makes of classes. */
export async function documentOf(models: (new () => object)[]): Promise<OpenAPIObject> {
  const application = await NestFactory.create(EmptyModule);
  const document = SwaggerModule.createDocument(application, new DocumentBuilder().build(), {
    extraModels: models,
  });
  await application.close();
  return document;
}
