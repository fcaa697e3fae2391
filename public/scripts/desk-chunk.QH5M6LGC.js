import{h as o}from"./desk-chunk.7T4NR5AN.js";var r=o.organisation;export{r as a};
