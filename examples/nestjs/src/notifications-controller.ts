import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import {
  ApiBody,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { JobEventType, JobNotification } from 'databricks-jobs';
import { ModelBody } from 'databricks-jobs/nestjs';
import { ApiModelProblem } from 'databricks-jobs/nestjs/swagger';

import { Alert } from './alert';
import { AlertsStore } from './alerts-store';

/** Takes what the HTTP webhook of a notification destination sends. */
@ApiTags('notifications')
@Controller('notifications')
export class NotificationsController {
  constructor(private readonly store: AlertsStore) {}

  /** Databricks may add fields, so unknown ones are kept; ids keep all of their digits. */
  @Post()
  @HttpCode(204)
  @ApiOperation({ summary: 'Take a notification; a failure becomes an alert' })
  @ApiBody({ type: JobNotification })
  @ApiNoContentResponse({ description: 'The notification was taken.' })
  @ApiModelProblem()
  take(@ModelBody({ unknownFields: 'keep' }) notification: JobNotification): void {
    if (notification.eventType === JobEventType.ON_FAILURE) {
      this.store.add(Alert.of(notification));
    }
  }

  @Get('alerts')
  @ApiOperation({ summary: 'List the alerts, the newest last' })
  @ApiOkResponse({ type: Alert, isArray: true, description: 'The alerts.' })
  alerts(): readonly Alert[] {
    return this.store.all();
  }
}
