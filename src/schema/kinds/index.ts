/** Every kind of this package makes itself known when its file is loaded. */
import './any';
import './array';
import './boolean';
import './enum';
import './integer';
import './map';
import './model';
import './number';
import './string';

export { kindOf, scalarKindOf, testedKindOf } from './kind';
