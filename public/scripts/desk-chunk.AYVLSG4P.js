import{c as g}from"./desk-chunk.KLYOKPNU.js";var h=new Set(["id","blockType","relationTo","_order"]),R=n=>`block\0${n}`;function x(n,t=()=>{}){return b(u(n,t))}function u(n,t){if(n==null)return[];if(typeof n=="string")return o(t(n)??n);if(typeof n=="boolean")return o(n?"✓":"");if(typeof n!="object")return o(String(n));if(n instanceof Date)return o(n.toISOString());if(Array.isArray(n))return y(n.map(d=>u(d,t)));if("root"in n)return k(g(n,m(t,{})));let i=Object.entries(n).filter(([d])=>!h.has(d)).map(([,d])=>u(d,t)),e="blockType"in n?o(t(R(String(n.blockType)))??""):[];return y([e,...i])}var o=n=>n===""?[]:[{text:n}];function m(n,t,i=!1){let e=m.bind(null,n),d={text:({text:r,isBold:s,isItalic:c},f)=>[{...t,...s&&{strong:!0},...c&&{emphasis:!0},text:r},...f(d)],linebreak:()=>[{...t,text:`
`}],tab:()=>[{...t,text:"	"}],paragraph:(r,s)=>[...s(d),...o(`

`)],heading:({level:r},s)=>[...s(e({...t,heading:r})),...o(`

`)],list:(r,s)=>[...s(e(t,r.isOrdered)),...o(`

`)],listitem:({number:r},s)=>[...o(i?`${r}. `:"– "),...s(e(t)),...o(`
`)],link:({document:r,url:s},c)=>{let f=r?$(u(r.value,n)):String(s??""),p=c({...e({...t,to:f}),address:()=>[],reference:()=>[]});return p.some(a=>a.to===f&&a.text.trim()!=="")?p:[...p,...o(`[→ ${f}]`)]},block:({fields:r})=>[...u(r,n),...o(`

`)],words:({text:r})=>o(`${r}
`),address:({text:r})=>o(`${r}
`),reference:({id:r})=>o(`${n(r)??r}
`)};return d}var $=n=>n.map(({text:t})=>t).join(""),l=({heading:n,strong:t,emphasis:i,to:e})=>`${n??""}${t?"b":""}${i?"i":""}${e===void 0?"":`>${e}`}`;function b(n){let t=[];for(let i of n){let e=t.at(-1);e&&l(e)===l(i)?t[t.length-1]={...e,text:e.text+i.text}:i.text!==""&&t.push(i)}return t}function k(n){let t=[...n];for(;t[0]?.text.trim()==="";)t.shift();for(;t.at(-1)?.text.trim()==="";)t.pop();let[i,e]=[t[0],t.at(-1)];return i&&(t[0]={...i,text:i.text.trimStart()}),e&&(t[t.length-1]={...t.at(-1)??e,text:(t.at(-1)??e).text.trimEnd()}),t}var y=n=>n.filter(t=>$(t).trim()!=="").flatMap((t,i)=>[...i>0?o(`
`):[],...t]);function L(n,t){return S(x(n,t))}function S(n){return n.map((t,i)=>{let[e,d]=[n[i-1],n[i+1]],r=t.heading!==void 0&&e?.heading!==t.heading,s=t.to!==void 0&&d?.to!==t.to;return`${r?`${"#".repeat(t.heading??1)} `:""}${w(t)}${s?` [→ ${t.to}]`:""}`}).join("")}function w({text:n,strong:t,emphasis:i}){let e=`${t?"**":""}${i?"_":""}`;return e&&n.trim()?`${e}${n}${[...e].reverse().join("")}`:n}export{L as a};
