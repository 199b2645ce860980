import { Module } from '@nestjs/common';

import { AlertsStore } from './alerts-store';
import { NotificationsController } from './notifications-controller';
import { RunsController } from './runs-controller';
import { RunsStore } from './runs-store';

@Module({
  controllers: [RunsController, NotificationsController],
  providers: [RunsStore, AlertsStore],
})
export class AppModule {}
