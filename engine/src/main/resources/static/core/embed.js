// Colours the code of a page that stands in a frame of another site. Colours change no width.

const blocks = [...document.querySelectorAll('pre code[class*=language-]')];
if (blocks.length > 0) {
  const script = document.createElement('script');
  script.src = document.querySelector('meta[name=highlighter]').content;
  script.addEventListener('load', () => {
    for (const code of blocks) {
      const [, language] = /(?:^|\s)language-(\S+)/.exec(code.className);
      if (window.hljs.getLanguage(language)) window.hljs.highlightElement(code);
    }
  });
  document.head.append(script);
}
