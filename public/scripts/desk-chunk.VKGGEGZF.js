import{c as g,h as l}from"./desk-chunk.7T4NR5AN.js";var R=new Set(["id","blockType","relationTo","_order"]),b=n=>`block\0${n}`;function y(n,t=()=>{}){return k(a(n,t))}function a(n,t){if(n==null)return[];if(typeof n=="string")return o(t(n)??n);if(typeof n=="boolean")return o(n?"✓":"");if(typeof n!="object")return o(String(n));if(n instanceof Date)return o(n.toISOString());if(Array.isArray(n))return m(n.map(d=>a(d,t)));if("root"in n)return S(g(n,$(t,{})));let i=Object.entries(n).filter(([d])=>!R.has(d)).map(([,d])=>a(d,t)),e="blockType"in n?o(t(b(String(n.blockType)))??""):[];return m([e,...i])}var o=n=>n===""?[]:[{text:n}];function $(n,t,i=!1){let e=$.bind(null,n),d={text:({text:r,isBold:s,isItalic:p},f)=>[{...t,...s&&{strong:!0},...p&&{emphasis:!0},text:r},...f(d)],linebreak:()=>[{...t,text:`
`}],tab:()=>[{...t,text:"	"}],paragraph:(r,s)=>[...s(d),...o(`

`)],heading:({level:r},s)=>[...s(e({...t,heading:r})),...o(`

`)],list:(r,s)=>[...s(e(t,r.isOrdered)),...o(`

`)],listitem:({number:r},s)=>[...o(i?`${r}. `:"– "),...s(e(t)),...o(`
`)],link:({document:r,url:s},p)=>{let f=r?h(a(r.value,n)):String(s??""),u=p({...e({...t,to:f}),address:()=>[],reference:()=>[]});return u.some(c=>c.to===f&&c.text.trim()!=="")?u:[...u,...o(`[→ ${f}]`)]},block:({fields:r})=>[...a(r,n),...o(`

`)],words:({text:r})=>o(`${r}
`),address:({text:r})=>o(`${r}
`),reference:({id:r})=>o(`${n(r)??r}
`)};return d}var h=n=>n.map(({text:t})=>t).join(""),x=({heading:n,strong:t,emphasis:i,to:e})=>`${n??""}${t?"b":""}${i?"i":""}${e===void 0?"":`>${e}`}`;function k(n){let t=[];for(let i of n){let e=t.at(-1);e&&x(e)===x(i)?t[t.length-1]={...e,text:e.text+i.text}:i.text!==""&&t.push(i)}return t}function S(n){let t=[...n];for(;t[0]?.text.trim()==="";)t.shift();for(;t.at(-1)?.text.trim()==="";)t.pop();let[i,e]=[t[0],t.at(-1)];return i&&(t[0]={...i,text:i.text.trimStart()}),e&&(t[t.length-1]={...t.at(-1)??e,text:(t.at(-1)??e).text.trimEnd()}),t}var m=n=>n.filter(t=>h(t).trim()!=="").flatMap((t,i)=>[...i>0?o(`
`):[],...t]);function _(n,t){return w(y(n,t))}function w(n){return n.map((t,i)=>{let[e,d]=[n[i-1],n[i+1]],r=t.heading!==void 0&&e?.heading!==t.heading,s=t.to!==void 0&&d?.to!==t.to;return`${r?`${"#".repeat(t.heading??1)} `:""}${T(t)}${s?` [→ ${t.to}]`:""}`}).join("")}function T({text:n,strong:t,emphasis:i}){let e=`${t?"**":""}${i?"_":""}`;return e&&n.trim()?`${e}${n}${[...e].reverse().join("")}`:n}var j=l.organisation;export{j as a,_ as b};
