/* Draws the records of GraphPicture with Cytoscape; colours and fonts from the theme. */
window.fengqiaoGraph = window.fengqiaoGraph || (() => {
  const { color, onScheme, calm, font } = window.fengqiaoParts;
  const shapes = {
    dispute: 'round-rectangle', person: 'ellipse', organisation: 'hexagon', place: 'diamond',
    agency: 'pentagon', report: 'triangle', visit: 'vee', other: 'ellipse',
  };

  const style = (host) => {
    const text = color('--fq-text', host);
    const quiet = color('--fq-text-quiet', host);
    const ground = color('--fq-surface', host);
    const family = font();
    const kinds = Object.keys(shapes).map((kind) => ({
      selector: `node[kind = "${kind}"]`,
      style: { 'background-color': color(`--fq-kind-${kind}`, host), shape: shapes[kind] },
    }));
    return [
      { selector: 'node', style: {
        label: 'data(label)', color: text, 'font-family': family, 'font-size': 12, width: 26, height: 26,
        'text-valign': 'bottom', 'text-margin-y': 4, 'text-wrap': 'ellipsis', 'text-max-width': 130,
        'text-outline-color': ground, 'text-outline-width': 2, 'background-color': color('--fq-kind-other', host), 'overlay-opacity': 0 } },
      ...kinds,
      { selector: 'edge', style: {
        label: 'data(label)', color: quiet, 'font-family': family, 'font-size': 10, width: 1.5,
        'line-color': color('--fq-line-strong', host), 'target-arrow-color': color('--fq-line-strong', host),
        'target-arrow-shape': 'triangle', 'arrow-scale': 0.8, 'curve-style': 'bezier',
        'text-background-color': ground, 'text-background-opacity': 0.85, 'text-background-padding': 2, 'overlay-opacity': 0 } },
      { selector: 'node.centre', style: { width: 40, height: 40, 'font-weight': 600, 'font-size': 13, 'border-width': 3, 'border-color': color('--fq-focus', host) } },
      { selector: 'node.near', style: { 'border-width': 3, 'border-color': color('--fq-focus', host) } },
      { selector: '.far', style: { opacity: 0.25 } },
    ];
  };

  const layout = (data) => ({
    name: 'cose', animate: false, fit: false, randomize: true, nodeDimensionsIncludeLabels: false,
    nodeRepulsion: () => 60000, idealEdgeLength: () => (data.nodes.length > 40 ? 50 : 80), edgeElasticity: () => 60,
    gravity: 0.8, numIter: 1500, componentSpacing: 50,
  });

  /* Layouts know nothing of the canvas's shape: stretch what came out towards it. */
  const stretch = (cy, canvas) => {
    const box = cy.nodes().boundingBox({ includeLabels: false });
    if (box.w < 1 || box.h < 1 || !canvas.clientHeight) return;
    const wanted = canvas.clientWidth / canvas.clientHeight / (box.w / box.h);
    const factor = Math.min(2.2, Math.max(0.6, wanted));
    cy.nodes().positions((node) => ({ x: node.position('x') * factor, y: node.position('y') }));
  };

  /* The same graph always looks the same: cytoscape's layouts ask Math.random. */
  const steadily = (work) => {
    const random = Math.random;
    let seed = 20131;
    Math.random = () => ((seed = (seed * 16807) % 2147483647) / 2147483647);
    try { work(); } finally { Math.random = random; }
  };

  const show = (canvas, host, data) => {
    if (canvas.cy) canvas.cy.destroy();
    const known = new Set(data.nodes.map((node) => node.id));
    const cy = cytoscape({
      container: canvas, style: style(canvas), minZoom: 0.1, maxZoom: 4, boxSelectionEnabled: false,
      elements: [
        ...data.nodes.map((node) => ({ data: node, classes: node.id === data.centre ? 'centre' : '' })),
        ...data.edges.filter((edge) => known.has(edge.from) && known.has(edge.to))
          .map((edge) => ({ data: { id: 'e:' + edge.id, source: edge.from, target: edge.to, label: edge.label } })),
      ],
    });
    canvas.cy = cy;
    steadily(() => cy.layout(layout(data)).run());
    stretch(cy, canvas);
    fit(canvas);
    cy.on('tap', 'node', (event) => host.$server.nodeClicked(event.target.id()));
    cy.on('mouseover', 'node', (event) => {
      const near = event.target.closedNeighborhood();
      cy.elements().difference(near).addClass('far');
      event.target.addClass('near');
      canvas.title = event.target.data('detail') || event.target.data('label');
    });
    cy.on('mouseout', 'node', () => { cy.elements().removeClass('far near'); canvas.title = ''; });
    if (!canvas.watched) {
      canvas.watched = true;
      let width = canvas.clientWidth;
      new ResizeObserver(() => {
        if (!canvas.cy || !canvas.clientWidth) return;
        canvas.cy.resize();
        if (Math.abs(canvas.clientWidth - width) > 2) { width = canvas.clientWidth; fit(canvas); }
      }).observe(canvas);
      onScheme(canvas, () => canvas.cy && canvas.cy.style(style(canvas)));
    }
  };

  const fit = (canvas) => {
    const cy = canvas.cy;
    if (!cy || !cy.elements().length) return;
    cy.fit(undefined, 24);
    if (cy.zoom() > 1.4) { cy.zoom(1.4); cy.center(); }
  };

  const png = (canvas) => {
    if (!canvas.cy) return;
    const link = document.createElement('a');
    link.href = canvas.cy.png({ full: true, scale: 2, bg: color('--fq-surface', canvas) });
    link.download = 'graph.png';
    link.click();
  };

  return { show, fit, png, calm };
})();
