import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { ErrorSummary, errorOf, type FieldError } from './ErrorSummary';
import { TextInput } from './inputs';

function Form() {
  const [title, setTitle] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setErrors(title === '' ? [{ field: 'title', message: 'Enter a title' }] : []);
      }}
    >
      <ErrorSummary errors={errors} />
      <TextInput id="title" label="Title" value={title} onChange={setTitle} error={errorOf(errors, 'title')} />
      <button>Save</button>
    </form>
  );
}

describe('ErrorSummary', () => {
  it('takes the focus at each attempt and leads to the field', async () => {
    const user = userEvent.setup();
    render(<Form />);
    const save = screen.getByRole('button', { name: 'Save' });
    const box = () => screen.getByRole('alert').parentElement;

    await user.click(save);
    expect(box()).toHaveFocus();

    await user.click(save);
    expect(box()).toHaveFocus();

    await user.click(screen.getByRole('link', { name: 'Enter a title' }));
    expect(screen.getByLabelText('Title')).toHaveFocus();
  });

  it('marks the field and describes it with its message', async () => {
    render(<Form />);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByLabelText('Title')).toBeInvalid();
    expect(screen.getByLabelText('Title')).toHaveAccessibleDescription('Error: Enter a title');
  });

  it('is not there without errors', () => {
    render(<ErrorSummary errors={[]} />);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
