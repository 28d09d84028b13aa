/* Draws ChartData with ECharts as SVG; colours and fonts from the theme, patterns beside colours. */
window.fengqiaoChart = window.fengqiaoChart || (() => {
  const { color, onScheme, calm, font } = window.fengqiaoParts;

  const option = (canvas, data) => {
    const text = color('--fq-text', canvas);
    const quiet = color('--fq-text-quiet', canvas);
    const line = color('--fq-line', canvas);
    const pie = data.kind === 'PIE';
    const narrow = canvas.clientWidth < 480;
    const lying = data.kind === 'LYING_BAR';
    const words = {
      type: 'category', data: data.categories, inverse: lying, axisLine: { lineStyle: { color: line } }, axisTick: { show: false },
      axisLabel: { color: quiet, hideOverlap: true, width: lying ? 140 : 90, overflow: 'truncate' }, boundaryGap: data.kind !== 'LINE',
    };
    const numbers = { type: 'value', name: data.unit, nameTextStyle: { color: quiet }, axisLabel: { color: quiet }, splitLine: { lineStyle: { color: line } } };
    const surface = color('--fq-surface', canvas);
    const common = {
      animation: !calm(),
      textStyle: { fontFamily: font(), color: text },
      color: [1, 2, 3, 4, 5, 6].map((i) => color(`--fq-chart-${i}`, canvas)),
      aria: { enabled: true, decal: { show: !pie && data.series.length > 1 } },
      legend: { show: pie || data.series.length > 1, textStyle: { color: text }, type: 'scroll', bottom: 0,
        formatter: (name) => (pie && narrow ? `${name} ${data.series[0]?.values[data.categories.indexOf(name)] ?? ''}` : name) },
      tooltip: { trigger: pie ? 'item' : 'axis', backgroundColor: surface, borderColor: line, textStyle: { color: text },
        valueFormatter: (value) => (value == null ? '' : `${value}${data.unit ? ' ' + data.unit : ''}`) },
    };
    if (pie) {
      const first = data.series[0] || { name: '', values: [] };
      return { ...common, series: [{ type: 'pie', radius: ['42%', '70%'], center: ['50%', '45%'], name: first.name,
        itemStyle: { borderColor: surface, borderWidth: 2 }, label: { show: !narrow, color: text, formatter: '{b} {c}' },
        data: data.categories.map((name, i) => ({ name, value: first.values[i] })) }] };
    }
    return { ...common,
      grid: { left: 12, right: 24, top: data.unit ? 36 : 20, bottom: data.series.length > 1 ? 36 : 12, containLabel: true },
      xAxis: lying ? numbers : words,
      yAxis: lying ? words : numbers,
      series: data.series.map((row) => ({ name: row.name, data: row.values,
        type: data.kind === 'LINE' ? 'line' : 'bar', barMaxWidth: 32, symbolSize: 6, lineStyle: { width: 2 } })),
    };
  };

  const show = (canvas, data) => {
    const zh = document.documentElement.lang.startsWith('zh');
    if (canvas.chart) canvas.chart.dispose();
    canvas.chart = echarts.init(canvas, null, { renderer: 'svg', locale: zh ? 'ZH' : 'EN' });
    canvas.data = data;
    /* ECharts writes a label of its own; ours is the translated one. */
    const label = canvas.getAttribute('aria-label');
    canvas.chart.setOption(option(canvas, data));
    canvas.setAttribute('aria-label', label);
    if (!canvas.watched) {
      canvas.watched = true;
      new ResizeObserver(() => {
        if (!canvas.clientWidth || !canvas.chart) return;
        canvas.chart.resize();
        canvas.chart.setOption(option(canvas, canvas.data), true);
      }).observe(canvas);
      onScheme(canvas, () => canvas.chart && canvas.chart.setOption(option(canvas, canvas.data), true));
    }
  };

  return { show };
})();
