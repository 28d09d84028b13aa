/* Shared by the parts: the theme's tokens as plain colours, and word when light and dark change. */
window.fengqiaoParts = window.fengqiaoParts || (() => {
  const probe = document.createElement('canvas');
  probe.width = probe.height = 1;
  const pen = probe.getContext('2d', { willReadFrequently: true });
  /* Canvas libraries do not understand light-dark() or oklch(): let the browser resolve, then read the pixel. */
  const color = (token, host) => {
    const swatch = document.createElement('span');
    swatch.style.color = `var(${token})`;
    swatch.style.display = 'none';
    (host || document.body).appendChild(swatch);
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = getComputedStyle(swatch).color;
    pen.fillRect(0, 0, 1, 1);
    swatch.remove();
    const [r, g, b, a] = pen.getImageData(0, 0, 1, 1).data;
    return a === 255 ? `rgb(${r},${g},${b})` : `rgba(${r},${g},${b},${(a / 255).toFixed(3)})`;
  };
  const onScheme = (element, redraw) => {
    const listener = () => (element.isConnected ? requestAnimationFrame(redraw) : window.removeEventListener('fengqiao-scheme', listener));
    window.addEventListener('fengqiao-scheme', listener);
  };
  const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
  const font = () => getComputedStyle(document.body).fontFamily;
  return { color, onScheme, calm, font };
})();
