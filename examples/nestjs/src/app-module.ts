import { Module } from '@nestjs/common';

import { RunsController } from './runs-controller';
import { RunsStore } from './runs-store';

@Module({ controllers: [RunsController], providers: [RunsStore] })
export class AppModule {}
