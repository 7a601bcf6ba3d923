/** A button that copies a text where it stands: the browser allows that only within the click itself. */
class CopyText extends HTMLElement {
  /** What is copied. */
  text = '';

  connectedCallback(): void {
    this.addEventListener('click', this.copy);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.copy);
  }

  private readonly copy = async (): Promise<void> => {
    const done = await this.toClipboard();
    const said = this.querySelector('[role="status"]');
    if (said) {
      said.textContent = this.getAttribute(done ? 'copied' : 'refused');
    }
  };

  private async toClipboard(): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(this.text);
      return true;
    } catch {
      return this.bySelection();
    }
  }

  /** Without HTTPS a browser has no clipboard to write to, but copies what is selected. */
  private bySelection(): boolean {
    const field = document.createElement('textarea');
    field.value = this.text;
    field.className = 'visually-hidden';
    const focused = document.activeElement as HTMLElement | null;
    this.append(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    focused?.focus();
    return copied;
  }
}

customElements.define('copy-text', CopyText);

export {};
