import { PaperPanel } from '@/features/signing/paper-panel';
import { SubmissionPage } from '@/features/submission/submission-page';

/** Joins a return with its signatures. */
export const SubmissionDetail = () => (
  <SubmissionPage paper={(paper, newest) => <PaperPanel key={paper.id} paper={paper} newest={newest} />} />
);
