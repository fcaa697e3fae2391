var n=e=>e.parentElement?.querySelector("[data-refused]")?.remove();export{n as a};
