import{h as o}from"./desk-chunk.KLYOKPNU.js";var r=o.organisation;export{r as a};
