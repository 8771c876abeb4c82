import { FieldsForm } from '@/parts/form/FieldsForm';
import type { Matrix } from '../api/matrices';
import { setMatrix } from '../api/write';
import { stale } from '../stale';
import { blankMatrix, matrixDraft, matrixFields } from './matrixFields';

export interface MatrixFormProps {
  programmeId: string;
  matrix: Matrix;
  onCancel: () => void;
  onDone: () => void;
}

/** Sets another version of the matrix, beginning with the one in force. */
export function MatrixForm({ programmeId, matrix, onCancel, onDone }: MatrixFormProps) {
  return (
    <FieldsForm
      name="Set a new version of the matrix"
      what={`risk-matrix/${programmeId}/${matrix.number}`}
      blank={blankMatrix(matrix)}
      fields={matrixFields}
      button="Set the matrix"
      send={(values) => setMatrix(programmeId, matrixDraft(values))}
      stale={stale(programmeId)}
      onCancel={onCancel}
      onDone={onDone}
    />
  );
}
