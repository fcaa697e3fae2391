var n=["information","press","fundraising"],e=["web","print","social"];export{n as a,e as b};
