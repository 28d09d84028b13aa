/* CodeMirror 5 behind CodeEditor: the element's value property is the text. */
window.fengqiaoEditor = window.fengqiaoEditor || (() => {
  const start = (host, settings) => {
    const text = host.editor ? host.editor.getValue() : host.value || '';
    if (host.editor) host.editor.getWrapperElement().remove();
    host.vocabulary = settings.words;
    const editor = CodeMirror(host, {
      value: text, mode: 'application/x-cypher-query', lineNumbers: true, lineWrapping: true, matchBrackets: true,
      autoCloseBrackets: true, readOnly: settings.readOnly, inputStyle: 'contenteditable', tabSize: 2, indentUnit: 2,
      extraKeys: {
        'Ctrl-Enter': () => run(host), 'Cmd-Enter': () => run(host), 'Ctrl-Space': (cm) => hint(cm, host),
        /* Esc gives Tab back to the page, so that nobody is caught in the editor. */
        Esc: (cm) => cm.setOption('extraKeys', { ...cm.getOption('extraKeys'), Tab: false, 'Shift-Tab': false }),
      },
    });
    host.editor = editor;
    const input = editor.getInputField();
    input.setAttribute('aria-label', settings.label);
    input.setAttribute('role', 'textbox');
    input.setAttribute('aria-multiline', 'true');
    input.setAttribute('spellcheck', 'false');
    Object.defineProperty(host, 'value', {
      configurable: true,
      get: () => editor.getValue(),
      set: (value) => { if ((value || '') !== editor.getValue()) editor.setValue(value || ''); },
    });
    let timer;
    const tell = () => { clearTimeout(timer); host.dispatchEvent(new CustomEvent('value-changed')); };
    editor.on('change', () => { clearTimeout(timer); timer = setTimeout(tell, 300); });
    editor.on('blur', tell);
    host.tell = tell;
    requestAnimationFrame(() => editor.refresh());
  };

  const run = (host) => { host.tell(); host.$server.runNow(); };

  const hint = (cm, host) => cm.showHint({
    completeSingle: false,
    hint: () => {
      const cursor = cm.getCursor();
      const line = cm.getLine(cursor.line);
      let from = cursor.ch;
      while (from && /[\p{L}\d_$]/u.test(line[from - 1])) from--;
      const typed = line.slice(from, cursor.ch).toLowerCase();
      return {
        list: (host.vocabulary || []).filter((word) => word.toLowerCase().startsWith(typed)).slice(0, 40),
        from: CodeMirror.Pos(cursor.line, from), to: cursor,
      };
    },
  });

  const words = (host, list) => { host.vocabulary = list; };

  const mark = (host, line, column, text) => {
    const editor = host.editor;
    if (!editor) return;
    editor.getAllMarks().forEach((old) => old.clear());
    if (text) editor.markText({ line: line - 1, ch: Math.max(0, column - 1) }, { line: line - 1, ch: column + 8 }, { className: 'fq-fault', attributes: { title: text } });
  };

  return { start, words, mark };
})();
