import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { KeptForm } from './kept-form';

/** A private thought in writing, with a model text on request once something is written. */
@customElement('reflection-sheet')
export class ReflectionSheet extends KeptForm<string> {
  @property() label = '';
  @property() placeholder = '';
  @property() model = '';

  protected override read(json: Record<string, unknown> | undefined): string {
    return typeof json?.text === 'string' ? json.text : '';
  }

  protected override write(text: string): object {
    return { text };
  }

  protected override lines(text: string): string[] {
    return [text];
  }

  protected override merge(mine: string, theirs: string): string {
    return `${mine}\n\n${theirs}`;
  }

  protected override form(): TemplateResult {
    return html`<textarea
        class="prose-field"
        rows="4"
        aria-label=${this.label}
        placeholder=${this.placeholder}
        .value=${this.value}
        @input=${(event: InputEvent) => this.edit((event.target as HTMLTextAreaElement).value)}
        @change=${() => this.settle()}
      ></textarea>
      <p class="exercise-quiet">${this.word('private')}</p>
      ${this.model && this.value.trim() ? this.offer() : nothing}`;
  }

  private offer(): TemplateResult {
    return html`<details class="exercise-disclosure">
      <summary>${this.word('model')}</summary>
      <p class="model-text">${this.model}</p>
    </details>`;
  }
}
