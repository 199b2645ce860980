import { Injectable } from '@nestjs/common';

import type { Alert } from './alert';

/** Alerts in memory. */
@Injectable()
export class AlertsStore {
  private readonly alerts: Alert[] = [];

  add(alert: Alert): void {
    this.alerts.push(alert);
  }

  all(): readonly Alert[] {
    return this.alerts;
  }
}
