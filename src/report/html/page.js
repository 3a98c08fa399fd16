"use strict";
(() => {
  const table = document.querySelector("table.systems");
  const tools = document.querySelector("form.tools");
  if (!table || !tools) return;
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  const heads = Array.from(table.tHead.rows[0].cells);
  const words = rows.map((row) => row.textContent.toLowerCase());
  const filter = tools.querySelector("#filter");
  const level = tools.querySelector("#level");
  const column = Number(table.dataset.level || 0);
  const show = () => {
    const wanted = filter.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    let n = 0;
    rows.forEach((row, i) => {
      const fits = wanted.every((w) => words[i].includes(w)) &&
        (!level.value || row.cells[column].textContent.trim() === level.value);
      row.hidden = !fits;
      if (fits) n += 1;
    });
    const numbers = [n, rows.length];
    tools.querySelector("#shown").textContent = tools.dataset.count.replace(/[01]/g, (i) => numbers[i]);
  };
  heads.forEach((head, i) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const up = head.getAttribute("aria-sort") !== "ascending";
      heads.forEach((h) => h.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      const key = (row) => row.cells[i].dataset.rank || row.cells[i].textContent.trim();
      const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
      const sorted = rows.slice().sort((a, b) => {
        const [x, y] = [key(a), key(b)];
        if (!x || !y) return x ? -1 : y ? 1 : 0;
        return (up ? 1 : -1) * order.compare(x, y);
      });
      body.append(...sorted);
    });
  });
  tools.addEventListener("submit", (event) => event.preventDefault());
  filter.addEventListener("input", show);
  level.addEventListener("change", show);
  tools.hidden = false;
  show();
})();
