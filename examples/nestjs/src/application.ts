import 'reflect-metadata';
import type { INestApplication, NestApplicationOptions } from '@nestjs/common';
import { NestFactory, Reflector } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import {
  ModelErrorFilter,
  ModelSerializerInterceptor,
  ModelValidationPipe,
} from 'databricks-jobs/nestjs';
import { assertModelSchemas, nameModelSchemas } from 'databricks-jobs/nestjs/swagger';

import { AppModule } from './app-module';

/** The whole service, not yet listening. */
export async function createApplication(): Promise<INestApplication> {
  // @ModelBody() reads the text of a body.
  const options: NestApplicationOptions = { rawBody: true };
  const application = await NestFactory.create(AppModule, options);
  application.useGlobalPipes(new ModelValidationPipe());
  application.useGlobalInterceptors(new ModelSerializerInterceptor(application.get(Reflector)));
  application.useGlobalFilters(new ModelErrorFilter());
  const description = new DocumentBuilder()
    .setTitle('Runs')
    .setDescription('Stores Databricks Jobs runs and answers questions about them.')
    .setVersion('1.0')
    .build();
  // A class of the application may be called Task or Run: the schemas of the models have names of their own.
  nameModelSchemas((name) => `Databricks${name}`);
  const document = SwaggerModule.createDocument(application, description);
  assertModelSchemas(document);
  SwaggerModule.setup('docs', application, document);
  return application;
}
