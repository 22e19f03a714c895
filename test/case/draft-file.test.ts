import { expect, it } from 'vitest';
import { proofOf } from '../../lib/case/draft-file';

it.each([
  ['image/jpeg', 'акт.jpg', 'photo'],
  ['', 'IMG_0017.HEIC', 'photo'],
  ['', 'двор.mov', 'video'],
  ['video/mp4', 'двор', 'video'],
  ['', 'акт.docx', 'document'],
  ['application/pdf', 'снимок.jpg', 'document'],
])('a file of type «%s» called «%s» proves as a %s', (type, name, proof) => {
  expect(proofOf({ type, name })).toBe(proof);
});
