import { ModelError } from '../errors/model-error';
import type { SafeResult } from './safe-result';

/**
 * Runs a read and gives its error as a result. An error that is none of this package's, such as one that the
 * constructor of a user's class throws, is thrown on.
 */
export function safely<M>(read: () => M): SafeResult<M> {
  try {
    return { success: true, data: read() };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { success: false, error: error as (SafeResult<M> & { success: false })['error'] };
  }
}
