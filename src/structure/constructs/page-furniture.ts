import type { Construct } from '../page.js';
import { contents, crossReference, linkBar, neighbours, trail, widgets } from './navigation.js';
import { attachments, contact, documentNumber, notice, webAddress } from './notices.js';

/** What surrounds an article and is no part of it, wherever it stands; in the order they are tried. */
export const pageFurniture: readonly Construct[] = [
  linkBar,
  trail,
  widgets,
  neighbours,
  attachments,
  notice,
  contact,
  webAddress,
  contents,
  crossReference,
  documentNumber,
];
