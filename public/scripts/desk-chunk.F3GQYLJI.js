import{h as o}from"./desk-chunk.JH7JDXUP.js";var r=o.organisation;export{r as a};
